/** How many of each there were. */
export const none = { passed: 0, failed: 0, skipped: 0 };

export const plus = (one, other) => ({
  passed: one.passed + other.passed,
  failed: one.failed + other.failed,
  skipped: one.skipped + other.skipped,
});

/** Read by machines: skipped ones are named only where there are any. */
export const summary = ({ passed, failed, skipped }) => `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ""}`;

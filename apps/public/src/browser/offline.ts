/** For readers on the way: a page that says that there is no network. A browser that knows no workers does without. */
export function tellWhenOffline(): void {
  const base = document.documentElement.dataset.base ?? "";
  void navigator.serviceWorker?.register(`${base}/offline-worker.js`, { scope: `${base}/` }).catch(() => undefined);
}

/** What keeps a draft is fetched where a form wants one, or where one is done with. */
export function offerDrafts(): void {
  const form = document.querySelector<HTMLFormElement>("form[data-draft]");
  const done = document.querySelector<HTMLElement>("[data-draft-done]")?.dataset.draftDone;
  if (form) void import("./draft.js").then(({ serveDraft }) => serveDraft(form));
  if (done) void import("./draft.js").then(({ dropDraft }) => dropDraft(done));
}

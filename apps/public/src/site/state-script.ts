export const STATE = "state";

/** As a data block that no text inside can close. */
export const stateScript = (state: unknown): string =>
  `<script type="application/json" id="${STATE}">${JSON.stringify(state).replaceAll("<", "\\u003c")}</script>`;

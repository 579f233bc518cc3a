/**
 * Copy to `config.js` to spare readers the form. Whoever can open the page can read what stands here: leave the key out where
 * not everybody should have it, and it is typed into the page instead.
 */
export default {
  endpoint: "http://localhost:4000/graphql",
  town: "shuidong",
  key: "",
  /** Seconds between two readings. */
  every: 60,
};

/** What a dashboard's author meets first: a question that has an answer in the demonstration. */
export const firstQuestion = `# The public contract of Kaimen (开门): what anyone may ask about a town's open days.
# A dashboard sends its key as a header:  { "Authorization": "Bearer kmk_…" }

query NextOpenDays {
  organisation(code: "shuidong") {
    name
    openDays(first: 3) {
      edges {
        node { date theme status seats applied }
      }
    }
  }
}
`;

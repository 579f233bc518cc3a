/** An article of the regulation, by its own number, such as 第五条. */
export type Article = `第${string}条`;

/** Where a clause comes from: an article, or this office's own setting (本单位设定), which is never shown as law. */
export type Basis = { readonly article: Article } | { readonly setBy: "OFFICE" };

/** MUST refuses; GENERALLY (一般为) asks for a ground, which is recorded and shown; an OPEN_LIST (等, 主要包括) may be extended. */
export type Force = "MUST" | "GENERALLY" | "OPEN_LIST";

/** What one clause lays down. Where a town's regulation is silent there is no clause at all. */
export type Clause<Content> = { readonly basis: Basis; readonly force: Force; readonly content: Content };

export const byArticle = <const Content>(article: Article, force: Force, content: Content): Clause<Content> => ({
  basis: { article },
  force,
  content,
});

export const setByOffice = <const Content>(force: Force, content: Content): Clause<Content> => ({
  basis: { setBy: "OFFICE" },
  force,
  content,
});

/** The article that a basis cites, or null where the office's own setting speaks. */
export const articleOf = (basis: Basis): Article | null => ("article" in basis ? basis.article : null);

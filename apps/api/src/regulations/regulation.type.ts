import {
  type Article,
  articleOf,
  type Basis,
  type CivilDate,
  type ClauseName,
  type DocumentHeader,
  type Force,
  type RestatedArticle,
} from "@kaimen/domain";
import { GraphQLJSON } from "graphql-scalars";
import { Field, ID, ObjectType } from "type-graphql";
import { enumOf } from "../platform/answers/enum-of.js";
import { CivilDateScalar } from "../platform/scalars/scalars.js";

export const Forces = enumOf("Force", ["MUST", "GENERALLY", "OPEN_LIST"], "How strongly a clause binds.", {
  MUST: "Departing is refused.",
  GENERALLY: "一般: departing is lawful with a ground, which is recorded and shown.",
  OPEN_LIST: "等, 主要包括: the office may extend the list.",
});

export const BasisKinds = enumOf("Basis", ["ARTICLE", "OFFICE"], "Where a clause comes from.", {
  ARTICLE: "An article of the regulation.",
  OFFICE: "本单位设定: the office's own setting where the regulation is silent, which is never law.",
});

@ObjectType("DocumentHeader", { description: "The header that Chinese government information carries." })
export class DocumentHeaderType implements DocumentHeader {
  @Field(() => String, { description: "索引号: permanent once issued." }) readonly indexNumber!: string;
  @Field(() => String, { description: "组配分类." }) readonly catalogueCategory!: string;
  @Field(() => String, { description: "发布机构." }) readonly publishingBody!: string;
  @Field(() => String, { description: "主题分类." }) readonly subjectCategory!: string;
  @Field(() => String, { description: "名称." }) readonly title!: string;
  @Field(() => String, { description: "文号; empty where the label is printed without a value." }) readonly documentNumber!: string;
  @Field(() => CivilDateScalar, { description: "生成日期." }) readonly generatedOn!: CivilDate;
  @Field(() => String, { description: "发布日期, YYYY-MM-DD HH:mm." }) readonly publishedAt!: string;
  @Field(() => String, { description: "来源." }) readonly contentSource!: string;
}

@ObjectType("Clause", {
  description: "What one clause lays down. Where the regulation is silent and the office has set nothing, there is none.",
})
export class ClauseType {
  readonly basis!: Basis;

  @Field(() => String, { description: "The clause's name, as refusals and departures cite it, such as `minimumAge`." })
  readonly name!: string;

  @Field(() => Forces, { description: "How strongly it binds." })
  readonly force!: Force;

  @Field(() => GraphQLJSON, { description: "Its parameters: a number, a list or an object, by the clause's name." })
  readonly content!: unknown;

  @Field(() => String, { nullable: true, description: "Its article, such as 第五条; null where the office has set it (本单位设定)." })
  article(): Article | null {
    return articleOf(this.basis);
  }

  @Field(() => BasisKinds, { name: "basis", description: "Whether an article or the office's own setting lays it down." })
  laidDownBy(): keyof typeof BasisKinds {
    return articleOf(this.basis) ? "ARTICLE" : "OFFICE";
  }
}

@ObjectType("RestatedArticle", { description: "What an article says, restated (要点, not the original text)." })
export class RestatedArticleType implements RestatedArticle {
  @Field(() => String, { description: "Its number, such as 第五条." }) readonly article!: Article;
  @Field(() => String, { description: "The restatement, in Chinese." }) readonly gist!: string;
  @Field(() => [String], { description: "The clauses that it lays down, by name." }) readonly clauses!: readonly ClauseName[];
}

@ObjectType()
abstract class RegulationFields {
  @Field(() => ID, { description: "The version, such as `shuidong-2024`; `shuidong-2024.1` once the office has laid down a setting." })
  readonly id!: string;
  @Field(() => DocumentHeaderType, { description: "Its header." }) readonly header!: DocumentHeaderType;
  @Field(() => CivilDateScalar, { description: "In force from this day." }) readonly inForceFrom!: CivilDate;
}

@ObjectType("Regulation", { description: "One version of a town's open-day regulation (开放日制度)." })
export class RegulationType extends RegulationFields {
  @Field(() => [RestatedArticleType], { description: "Its articles, restated. A paraphrase never poses as the law." })
  readonly articles!: RestatedArticleType[];

  @Field(() => [ClauseType], { description: "Its clauses with their parameters, and what the office has set." })
  readonly clauses!: ClauseType[];
}

@ObjectType("AdoptedRegulation", { description: "The version that a town has just adopted." })
export class AdoptedRegulation extends RegulationFields {}

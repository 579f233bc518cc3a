import { afterAll, beforeAll, describe } from "@jest/globals";
import { theAnswers } from "./chapters/the-answers.js";
import { theCall } from "./chapters/the-call.js";
import { theDay } from "./chapters/the-day.js";
import { theDraw } from "./chapters/the-draw.js";
import { theEnd } from "./chapters/the-end.js";
import { theList } from "./chapters/the-list.js";
import { theReview } from "./chapters/the-review.js";
import { Story } from "./story.js";

/** One chapter after the other, through the two contracts alone: what the first leaves, the next goes on from. */
describe("The open day of 22 June 2026 in Shuidong Town, from the call to the last answer", () => {
  const story = new Story();
  beforeAll(() => story.begin());
  afterAll(() => story.town.close());

  theCall(story);
  theReview(story);
  theDraw(story);
  theList(story);
  theDay(story);
  theAnswers(story);
  theEnd(story);
});

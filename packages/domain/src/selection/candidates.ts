import type { ApplicationStatus } from "../application/application.js";
import { hasStage } from "../open-day/stages.js";
import type { Regulation } from "../regulation/regulation.js";

/** From whom the list is drawn up: whom the departments let pass; in a town without a joint review, whoever was taken. */
export const candidateStatus = (regulation: Pick<Regulation, "without">): ApplicationStatus =>
  hasStage(regulation, "JOINT_REVIEW") ? "PASSED" : "SUBMITTED";

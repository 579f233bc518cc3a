import { declineInvitation as decline } from "@kaimen/domain";
import { ownAnswer } from "./own-answer.js";

/** Somebody who was invited says that she does not come. She is asked for no reason, and it is never too late before the doors close. */
export const declineInvitation = ownAnswer("InvitationDeclined", (invitation, time) => decline(invitation, time));

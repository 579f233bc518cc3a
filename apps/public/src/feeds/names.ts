/** What of a town can be subscribed to, one feed each. */
export const FEEDS = ["announcements", "notices", "summaries", "replies"] as const;

export type FeedName = (typeof FEEDS)[number];

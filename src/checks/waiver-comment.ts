/** A comment that is a waiver and nothing else: the one piece of HTML that a body may hold. Group 1 is what it says. */
export const waiverComment = /^<!--\s*check-ok\b([^<>]*?)-->$/;

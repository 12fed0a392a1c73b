/** Lines about a meeting, which reading groups have among their papers: addresses of calls, calendars and forms, and who presents. */

const meeting =
  /^https?:\/\/(?:[\w-]{1,60}\.){0,4}(?:zoom\.(?:us|com)|zoomgov\.com|meet\.google\.com|meet\.jit\.si|teams\.(?:microsoft|live)\.com|webex\.com|whereby\.com|gotomeeting\.com|bigbluebutton\.org|gather\.town|discord\.gg|forms\.(?:gle|office\.com)|docs\.google\.com\/forms|calendar\.google\.com|calendly\.com|doodle\.com|eventbrite\.\w{2,3}|lu\.ma|luma\.com|meetup\.com|signupgenius\.com|when2meet\.com|indico\.[\w.-]{1,60})(?:[/?#]|$)/i;

/** Whether all of `urls` are such, so that a point with them is no paper. */
export const areMeetings = (urls: readonly string[]): boolean => urls.every((url) => meeting.test(url));

const presenter =
  /^(?:[*_]{0,2})(?:presenters?|presenting|presented by|speakers?|discussants?|discussion leaders?|moderators?|hosts?|chair|vortragende[rn]?|referent(?:in|en)?|moderation|présentat(?:eur|rice)|intervenante?|ponente|relat(?:ore|rice))\s?:/iu;
const labelled =
  /^(?:[*_]{0,2})(?:zoom|meet|teams|webex|call|meeting|video|join|link|dial[- ]in|calendar|sign[- ]?up)[\p{L} -]{0,20}:/iu;

/** `Presenter: Jane Moe`. */
export const isPresenter = (text: string): boolean => text.length < 200 && presenter.test(text.trim());

/** `Zoom: https://zoom.us/j/1`. */
export function isMeetingLine(text: string): boolean {
  if (text.length > 500 || !labelled.test(text.trim())) return false;
  const urls = text.match(/https?:\/\/[^\s<>()[\]]{1,400}/g) ?? [];
  return urls.length > 0 && areMeetings(urls);
}

export const isOfMeeting = (text: string): boolean => isPresenter(text) || isMeetingLine(text);

/** Addresses of meetings, calendars and forms, which reading groups have among their papers. */

const meeting =
  /^https?:\/\/(?:[\w-]{1,60}\.){0,4}(?:zoom\.(?:us|com)|zoomgov\.com|meet\.google\.com|meet\.jit\.si|teams\.(?:microsoft|live)\.com|webex\.com|whereby\.com|gotomeeting\.com|bigbluebutton\.org|gather\.town|discord\.gg|forms\.(?:gle|office\.com)|docs\.google\.com\/forms|calendar\.google\.com|calendly\.com|doodle\.com|eventbrite\.\w{2,3}|lu\.ma|luma\.com|meetup\.com|signupgenius\.com|when2meet\.com|indico\.[\w.-]{1,60})(?:[/?#]|$)/i;

/** Whether all of `urls` are such, so that a point with them is no paper. */
export const areMeetings = (urls: readonly string[]): boolean => urls.every((url) => meeting.test(url));

/** What sending services put into a mail for each recipient, as each of them writes it. */
import type { MailService, MailSettings } from '../../model.ts';

/** The places of a mail that only its sender can fill in; undefined where there is nothing to put. */
export interface MailPlaces {
  /** URL of this mail, or of its issue, on the web. */
  readonly viewOnline: string;
  /** URL by which the recipient leaves the list. */
  readonly unsubscribe: string | undefined;
  readonly postalAddress: string | undefined;
}

/** As each service documents its placeholders ("merge tags", "template variables"). */
const servicePlaces: Readonly<Record<MailService, Partial<MailPlaces>>> = {
  plain: {},
  buttondown: { viewOnline: '{{ email_url }}', unsubscribe: '{{ unsubscribe_url }}' },
  listmonk: { viewOnline: '{{ MessageURL }}', unsubscribe: '{{ UnsubscribeURL }}' },
  mailchimp: { viewOnline: '*|ARCHIVE|*', unsubscribe: '*|UNSUB|*', postalAddress: '*|LIST:ADDRESS|*' },
  mailgun: { unsubscribe: '%unsubscribe_url%' },
};

/** The places by the sender's service; what it doesn't fill in comes from `site.yaml`, and the issue's own address. */
export function placesOf(mail: MailSettings | undefined, issueUrl: string): MailPlaces {
  const own = servicePlaces[mail?.service ?? 'plain'];
  return {
    viewOnline: own.viewOnline ?? issueUrl,
    unsubscribe: own.unsubscribe ?? mail?.unsubscribe,
    postalAddress: own.postalAddress ?? mail?.postalAddress,
  };
}

/** What begins a placeholder of any of the services: two braces, brace and percent, `*|`, and a percent sign. */
const openings = /\{(?=[{%#])|\*(?=\|)|%(?=[A-Za-z])/g;

/**
 * Escaped HTML in which no service finds a placeholder: papers' words may hold `{{ … }}` or `*|…|*`, and a service
 * would run them for every reader. A character reference reads the same and means nothing to it.
 */
export function guardHtml(html: string): string {
  return html.replace(openings, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** Plain text in which no service finds a placeholder: a space stands within its opening. */
export function guardText(text: string, service: MailService): string {
  return service === 'plain' ? text : text.replace(openings, (sign) => `${sign} `);
}

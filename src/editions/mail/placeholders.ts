/** Placeholders of mail services, which they replace for each recipient. */
import type { MailService, MailSettings } from '../../site-settings.ts';

/** Values that only the sender can fill in; undefined if omitted. */
export interface MailPlaces {
  /** URL of this mail or its issue on the site. */
  readonly viewOnline: string;
  /** Unsubscribe URL of the recipient. */
  readonly unsubscribe: string | undefined;
  readonly postalAddress: string | undefined;
}

/** As documented by each service ("merge tags", "template variables"). */
const servicePlaces: Readonly<Record<MailService, Partial<MailPlaces>>> = {
  plain: {},
  buttondown: { viewOnline: '{{ email_url }}', unsubscribe: '{{ unsubscribe_url }}' },
  listmonk: { viewOnline: '{{ MessageURL }}', unsubscribe: '{{ UnsubscribeURL }}' },
  mailchimp: { viewOnline: '*|ARCHIVE|*', unsubscribe: '*|UNSUB|*', postalAddress: '*|LIST:ADDRESS|*' },
  mailgun: { unsubscribe: '%unsubscribe_url%' },
};

/** Values for the sender's service; missing ones come from `site.yaml` and the issue's URL. */
export function placesOf(mail: MailSettings | undefined, issueUrl: string): MailPlaces {
  const own = servicePlaces[mail?.service ?? 'plain'];
  return {
    viewOnline: own.viewOnline ?? issueUrl,
    unsubscribe: own.unsubscribe ?? mail?.unsubscribe,
    postalAddress: own.postalAddress ?? mail?.postalAddress,
  };
}

/** Start of a placeholder in any of the services: `{{`, `{%`, `{#`, `*|`, or `%` and a letter. */
const openings = /\{(?=[{%#])|\*(?=\|)|%(?=[A-Za-z])/g;

/**
 * Escapes placeholders in HTML text: titles may contain `{{ … }}` or `*|…|*`, which a service would execute.
 * Character references display the same and are not recognised.
 */
export function guardHtml(html: string): string {
  return html.replace(openings, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** Breaks placeholders in plain text by a space. */
export function guardText(text: string, service: MailService): string {
  return service === 'plain' ? text : text.replace(openings, (sign) => `${sign} `);
}

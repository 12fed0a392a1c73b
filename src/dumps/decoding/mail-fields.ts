/** Names of a mail's fields as programs write them (RFC 5322), in several languages. */

/** Names of the sender's field. */
export const senders = 'from|von|de|da|van|от|发件人|寄件者|差出人';
const subjects = 'subject|betreff|objet|asunto|oggetto|assunto|onderwerp|тема|主题|主旨|件名';
const days = 'date|sent|datum|gesendet|envoyé|enviado|fecha|data|inviato|verzonden|дата|日期|发送时间|日時';
const others =
  'to|cc|bcc|reply-to|sender|an|kopie|à|a|para|aan|кому|收件人|收件者|宛先|message-id|in-reply-to|references|mime-version|content-[a-z-]+|received|return-path|delivered-to|list-[a-z-]+|x-[\\w-]+|dkim-signature|authentication-results|arc-[a-z-]+|thread-[a-z]+|importance|precedence';

/** A field: its first group has the name of a sender's field, the second of a subject's, the third of a day's; the last has the value. */
export const mailField = new RegExp(
  `^\\s*[*_]{0,2}(?:(${senders})|(${subjects})|(${days})|${others})[*_]{0,2}\\s?[:：][*_]{0,2}\\s*(.*)$`,
  'iu',
);

/** Fewest fields of a header that are evidence of one. */
export const fewestFields = 3;

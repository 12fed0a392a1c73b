import type { Site } from '../../model.ts';
import { contentSecurityPolicyHeader } from './content-security-policy.ts';

/** Abilities of a browser that no page here asks for, and that nothing on a page may ask for either. */
const refused = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'payment',
  'usb',
];

/** The headers that every answer of the site carries, where a host can set them. */
export function securityHeaders(site: Pick<Site, 'emailForm'>): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': contentSecurityPolicyHeader(site),
    'X-Content-Type-Options': 'nosniff',
    // A paper's page looks at the referrer to put the issue the reader came from first; others learn nothing.
    'Referrer-Policy': 'same-origin',
    'Permissions-Policy': refused.map((name) => `${name}=()`).join(', '),
    'Cross-Origin-Opener-Policy': 'same-origin',
  };
}

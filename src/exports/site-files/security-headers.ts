import type { Site } from '../../site-settings.ts';
import { contentSecurityPolicyHeader } from './content-security-policy.ts';

/** Browser features that are denied by Permissions-Policy; no page uses them. */
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

/** Security headers for every response of the site. */
export function securityHeaders(site: Pick<Site, 'emailForm'>): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': contentSecurityPolicyHeader(site),
    'X-Content-Type-Options': 'nosniff',
    // Same-origin only: a paper's page reads the referrer to list the issue the reader came from first.
    'Referrer-Policy': 'same-origin',
    'Permissions-Policy': refused.map((name) => `${name}=()`).join(', '),
    'Cross-Origin-Opener-Policy': 'same-origin',
  };
}

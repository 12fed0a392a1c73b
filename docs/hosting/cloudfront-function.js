// A CloudFront function for "viewer request" (cloudfront-js-2.0): an address that ends in a slash is answered with
// its index.html, and a page asked for without the slash is sent to its address.
// biome-ignore lint/correctness/noUnusedVariables: CloudFront calls it by this name.
function handler(event) {
  var request = event.request;
  if (request.uri.endsWith('/')) {
    request.uri += 'index.html';
    return request;
  }
  var name = request.uri.slice(request.uri.lastIndexOf('/') + 1);
  if (name.includes('.') || name === '_headers' || name === '_redirects') return request;
  return {
    statusCode: 301,
    statusDescription: 'Moved Permanently',
    headers: { location: { value: `${request.uri}/` } },
  };
}

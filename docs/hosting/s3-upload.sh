#!/bin/sh
# Uploads the finished site to an S3 bucket: docs/hosting/s3-upload.sh <bucket> [<CloudFront distribution>]
# Needs the AWS command line, and a build in _site/.
set -eu
bucket="s3://$1"
page="public, max-age=0, must-revalidate"

# What never changes its bytes goes first, so that no page is there before what it needs.
aws s3 sync _site/assets "$bucket/assets" --size-only \
  --cache-control "public, max-age=31536000, immutable"
aws s3 sync _site "$bucket" --exclude "assets/*" --cache-control "$page"

# S3 guesses a file's media type by its ending; these it does not know, or knows by another name.
retype() {
  aws s3 cp _site "$bucket" --recursive --exclude "*" --include "$1" \
    --content-type "$2" --cache-control "$page"
}
retype "*rss.xml" "application/rss+xml; charset=utf-8"
retype "*atom.xml" "application/atom+xml; charset=utf-8"
retype "*feed.json" "application/feed+json; charset=utf-8"
retype "*.csl.json" "application/vnd.citationstyles.csl+json; charset=utf-8"
retype "*.opml" "text/x-opml; charset=utf-8"
retype "*.md" "text/markdown; charset=utf-8"
retype "*.bib" "application/x-bibtex; charset=utf-8"
retype "*.ris" "application/x-research-info-systems; charset=utf-8"
retype "*.webmanifest" "application/manifest+json; charset=utf-8"

# What is no longer in the site goes last.
aws s3 sync _site "$bucket" --delete --size-only
if [ $# -gt 1 ]; then
  aws cloudfront create-invalidation --distribution-id "$2" --paths "/*"
fi

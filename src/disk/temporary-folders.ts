/**
 * Ends of the names of a build's temporary folders, inside or next to the site: `.next-123`. `next`: staging; `old`: the replaced
 * site; `new`: the new site while it is moved in; `keep`: a copy of a site that can't be renamed; `part`: an incomplete copy; `links`:
 * a copy by hard links. The number is the process id.
 */
export const temporaryEnding = /\.(next|old|new|keep|part|links)-(\d+)$/;

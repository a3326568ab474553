/** A web page to the text of its article: no menus, captions, related links or notices. Pure. */
@NullMarked
package io.claimtrail.ingest.html;

import org.jspecify.annotations.NullMarked;

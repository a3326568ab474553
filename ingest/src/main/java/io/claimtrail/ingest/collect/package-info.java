/** Where documents come from: files, folders, archives, feeds and standard input, cut into one document an article. */
@NullMarked
package io.claimtrail.ingest.collect;

import org.jspecify.annotations.NullMarked;

/** {@code claimtrail publish}: documents from files, folders, archives, feeds and standard input to articles.raw. */
@NullMarked
package io.claimtrail.cli.publish;

import org.jspecify.annotations.NullMarked;

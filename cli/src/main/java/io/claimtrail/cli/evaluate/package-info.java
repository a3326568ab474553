/**
 * {@code claimtrail evaluate}: how good the extraction is, against annotated articles. Two scorers, one per annotation scheme, each a function
 * of what was annotated and what was extracted; the command reads the files and prints.
 */
@NullMarked
package io.claimtrail.cli.evaluate;

import org.jspecify.annotations.NullMarked;

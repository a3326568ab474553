@NullMarked
package io.claimtrail.cli.read;

import org.jspecify.annotations.NullMarked;

/** What every service's command line shares. Precedence: option, then environment, then configuration file, then default. */
@NullMarked
package io.claimtrail.streams.options;

import org.jspecify.annotations.NullMarked;

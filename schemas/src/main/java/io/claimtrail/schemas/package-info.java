/** What travels: every topic's name, key, value and settings. Not here: what any service does with them. */
@NullMarked
package io.claimtrail.schemas;

import org.jspecify.annotations.NullMarked;

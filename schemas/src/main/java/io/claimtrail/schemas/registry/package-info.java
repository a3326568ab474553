/** The schema registry as its clients see it: Confluent's REST API over HTTP, or an in-memory one for tests. */
@NullMarked
package io.claimtrail.schemas.registry;

import org.jspecify.annotations.NullMarked;

/**
 * A schema registry for Avro that speaks Confluent's REST API and keeps its schemas as Confluent's server does, in the compacted
 * topic {@code _schemas}. {@code Registry} has the rules, {@code RegistryServer} the HTTP, {@code SchemaLog} the storage.
 */
@NullMarked
package io.claimtrail.cli.embedded.registry;

import org.jspecify.annotations.NullMarked;

package io.claimtrail.cli.embedded.registry;

/** A named type that a schema takes from another subject's version. */
record SchemaReference(String name, String subject, int version) {}

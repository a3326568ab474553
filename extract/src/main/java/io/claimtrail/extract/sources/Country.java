package io.claimtrail.extract.sources;

/** A country and the ids for which its leader, government, army and police speak. */
record Country(String name, String leader, String government, String military, String police) {}

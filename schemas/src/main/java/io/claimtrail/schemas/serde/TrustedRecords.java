package io.claimtrail.schemas.serde;

import io.claimtrail.schemas.avro.Article;
import org.apache.avro.util.ClassSecurityValidator;

/** Avro 1.12.2 makes instances only of classes that the JVM's owner trusts. Ours join whatever is trusted already. */
final class TrustedRecords {

    private static final String PACKAGE = Article.class.getPackageName();

    static {
        ClassSecurityValidator.setGlobal(
                ClassSecurityValidator.composite(ClassSecurityValidator.getGlobal(), type -> type.getPackageName()
                        .equals(PACKAGE)));
    }

    private TrustedRecords() {}

    /** Takes effect once per JVM, for ever. */
    static void trust() {
        // loading this class did it
    }
}

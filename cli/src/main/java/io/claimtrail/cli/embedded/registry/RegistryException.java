package io.claimtrail.cli.embedded.registry;

/** A refused request, with the HTTP status and error code that Confluent's server gives for it. */
final class RegistryException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;
    private final int code;

    /**
     * @param code five digits that start with the status, or the bare status
     */
    RegistryException(int code, String message) {
        super(message);
        this.status = code >= 10_000 ? code / 100 : code;
        this.code = code;
    }

    int status() {
        return status;
    }

    int code() {
        return code;
    }

    static RegistryException subjectNotFound(String subject) {
        return new RegistryException(40401, "Subject '" + subject + "' not found.");
    }

    static RegistryException versionNotFound(int version) {
        return new RegistryException(40402, "Version " + version + " not found.");
    }

    static RegistryException schemaNotFound() {
        return new RegistryException(40403, "Schema not found");
    }

    static RegistryException invalidSchema(String why) {
        return new RegistryException(42201, "Invalid schema: " + why);
    }

    static RegistryException invalidVersion(String version) {
        return new RegistryException(
                42202,
                "The specified version '" + version
                        + "' is not a valid version id. Allowed values are between [1, 2^31-1] and the string \"latest\"");
    }
}

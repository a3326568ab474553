package io.claimtrail.schemas.registry;

import org.apache.kafka.common.KafkaException;

/** A registry refused a request or did not answer. The message holds what was asked, the URL, the status and the registry's own words. */
public final class RegistryException extends KafkaException {

    /** The status of a registry that did not answer. */
    public static final int NO_ANSWER = 0;

    private final int status;
    private final int errorCode;

    /**
     * @param what the request in words, for example "register under articles-value"
     * @param status HTTP status, or {@link #NO_ANSWER}
     * @param errorCode Confluent's code, for example 40403; 0 where the answer had none
     */
    public RegistryException(String what, String url, int status, int errorCode, String message) {
        super(sentence(what, url, status, errorCode, message));
        this.status = status;
        this.errorCode = errorCode;
    }

    /** No answer. */
    RegistryException(String what, String url, Throwable cause) {
        super(what + ": no answer from " + url + ": " + cause, cause);
        this.status = NO_ANSWER;
        this.errorCode = 0;
    }

    public int status() {
        return status;
    }

    public int errorCode() {
        return errorCode;
    }

    /** The subject, version or schema asked for is not there. */
    public boolean notFound() {
        return status == 404 && errorCode / 100 == 404;
    }

    /** The same request may succeed later, or at another address. */
    public boolean retriable() {
        return status == NO_ANSWER || status == 429 || status >= 500;
    }

    private static String sentence(String what, String url, int status, int errorCode, String message) {
        return what + ": " + url + " answered " + status + (errorCode == 0 ? "" : " (error_code " + errorCode + ")")
                + ": " + message;
    }
}

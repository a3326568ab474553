package io.claimtrail.cli.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;

/** TCP ports on loopback: is one free, and which one is. Another process may take it between the answer and its use. */
public final class Ports {
    private static final InetAddress LOOPBACK = resolveLoopback();

    private Ports() {}

    private static InetAddress resolveLoopback() {
        try {
            return InetAddress.getByAddress("localhost", new byte[] {127, 0, 0, 1});
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e); // only for an address of another length
        }
    }

    /** IPv4 loopback: what every client's {@code localhost} reaches, also where IPv6 is off. */
    public static InetAddress loopback() {
        return LOOPBACK;
    }

    /**
     * Refuses a port that something already listens on.
     *
     * @param what who wants it, for the message: "Kafka"
     * @throws EmbeddedException naming the port
     */
    public static void requireFree(int port, String what, String option) {
        try (ServerSocket probe = new ServerSocket()) {
            // As the servers themselves bind: a connection of an earlier run in TIME_WAIT is no obstacle.
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(LOOPBACK, port));
        } catch (IOException e) {
            throw new EmbeddedException(
                    "port " + port + " for " + what + " is in use (" + e.getMessage() + "); choose another with "
                            + option,
                    e);
        }
    }

    /** The preferred port if it is free, else any free one. */
    public static int preferably(int port) {
        try {
            requireFree(port, "", "");
            return port;
        } catch (EmbeddedException e) {
            return free();
        }
    }

    /** A port that nothing listens on now. */
    public static int free() {
        try (ServerSocket socket = new ServerSocket(0, 1, LOOPBACK)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new EmbeddedException("no free port on loopback: " + e.getMessage(), e);
        }
    }
}

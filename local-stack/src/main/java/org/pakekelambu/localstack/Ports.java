package org.pakekelambu.localstack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;

/** Ports of this machine's loopback address. */
public final class Ports {

    /** Below the range from which systems take the ports of outgoing connections, so that none slips in between. */
    private static final int FIRST = 20_000;

    private static final int LAST = 32_000;

    private static final Path KEPT =
            Path.of(System.getProperty("java.io.tmpdir"), "pakekelambu-ports-" + System.getProperty("user.name"));

    private static final Set<Integer> GIVEN = ConcurrentHashMap.newKeySet();

    /** Open as long as the JVM lives: a lock ends when its file is closed, which the collector does with what nobody holds. */
    private static final Queue<FileChannel> HELD = new ConcurrentLinkedQueue<>();

    private Ports() {}

    /**
     * A port nobody listens on, and that nobody else is given here while this JVM lives: who asks may listen only much later, and several
     * stacks start at once.
     */
    public static int free() {
        for (int attempt = 0; attempt < 1_000; attempt++) {
            int port = ThreadLocalRandom.current().nextInt(FIRST, LAST);
            if (keep(port) && isFree(port)) {
                return port;
            }
        }
        throw new StackFailure("No free port between " + FIRST + " and " + LAST + " on this machine.");
    }

    /** By a lock on a file, which ends with the JVM that holds it; where no file can be written, nothing is kept. */
    private static boolean keep(int port) {
        if (!GIVEN.add(port)) {
            return false;
        }
        try {
            Files.createDirectories(KEPT);
            FileChannel channel = FileChannel.open(
                    KEPT.resolve(Integer.toString(port)), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            // Held even where the lock is not to be had: closing it could end that of another class loader of this JVM.
            HELD.add(channel);
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException taken) {
            return false;
        } catch (IOException unwritable) {
            return true;
        }
    }

    /** @return the given port, or a free one for 0 */
    static int orFree(int port) {
        return port == 0 ? free() : port;
    }

    public static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            // As servers do: a port whose last connections are still closing counts as free.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}

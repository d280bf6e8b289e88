package org.pakekelambu.manners.notes;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A wire to a server that a test can cut, silence and mend. */
public final class Wire {
    private final ServerSocket door;
    private final int target;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean cut;
    private volatile boolean silent;

    Wire(int target) throws IOException {
        this.target = target;
        door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        start(this::accept);
    }

    int port() {
        return door.getLocalPort();
    }

    public void cut() {
        cut = true;
        open.forEach(Wire::close);
    }

    public void mend() {
        cut = false;
        silent = false;
        // What was swallowed is lost: such a connection never makes sense again.
        open.forEach(Wire::close);
    }

    /** From now on nothing gets through and nobody is told: a server that is paused. */
    public void silence() {
        silent = true;
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket near = door.accept();
                if (cut) {
                    near.close();
                    continue;
                }
                Socket far = new Socket(InetAddress.getLoopbackAddress(), target);
                near.setTcpNoDelay(true);
                far.setTcpNoDelay(true);
                start(() -> pump(near, far));
                start(() -> pump(far, near));
            } catch (IOException e) {
                // The next one may get through.
            }
        }
    }

    private void pump(Socket from, Socket to) {
        open.add(from);
        try (from;
                to) {
            byte[] some = new byte[8192];
            for (int n = from.getInputStream().read(some);
                    n >= 0;
                    n = from.getInputStream().read(some)) {
                if (!silent) {
                    to.getOutputStream().write(some, 0, n);
                }
            }
        } catch (IOException e) {
            // Cut.
        } finally {
            open.remove(from);
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // Closed already.
        }
    }

    private static void start(Runnable task) {
        var thread = new Thread(task, "wire");
        thread.setDaemon(true);
        thread.start();
    }
}

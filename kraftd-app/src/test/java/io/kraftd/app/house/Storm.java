package io.kraftd.app.house;

import com.sun.management.OperatingSystemMXBean;
import io.kraftd.app.house.PlainConnection.Heard;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Predicate;

/** Many clients at once, each on a connection of its own, each asking again as soon as it has been answered. */
final class Storm {
    private final URI base;
    private final List<Thread> clients = new ArrayList<>();
    private final OperatingSystemMXBean machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private volatile boolean going = true;
    private double busyOtherwise;

    Storm(URI base) {
        this.base = base;
    }

    /** So many clients more; those answers that count are collected, and after each a client rests for a while. */
    Queue<Heard> with(int many, Function<PlainConnection, Heard> question, Predicate<Heard> counts, long restMillis) {
        Queue<Heard> heard = new ConcurrentLinkedQueue<>();
        for (int client = 0; client < many; client++) {
            clients.add(new Thread(() -> {
                try (PlainConnection connection = new PlainConnection(base)) {
                    while (going) {
                        Heard answer = question.apply(connection);
                        if (counts.test(answer)) {
                            heard.add(answer);
                            TimeUnit.MILLISECONDS.sleep(restMillis);
                        }
                    }
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }));
        }
        return heard;
    }

    /** Lets it blow: first without counting, then for the time that counts; gives what {@code counted} then holds, sorted. */
    List<Double> blow(Queue<Heard> counted, long firstMillis, long millis) throws InterruptedException {
        clients.forEach(Thread::start);
        TimeUnit.MILLISECONDS.sleep(firstMillis);
        counted.clear();
        machine.getCpuLoad();
        machine.getProcessCpuLoad();
        TimeUnit.MILLISECONDS.sleep(millis);
        List<Double> sorted = counted.stream().map(Heard::millis).sorted().toList();
        busyOtherwise = machine.getCpuLoad() - machine.getProcessCpuLoad();
        going = false;
        for (Thread client : clients) {
            client.join();
        }
        return sorted;
    }

    /** What part of the machine's processors others used meanwhile: with much of it the figures say little. */
    long percentUsedByOthers() {
        return Math.round(Math.max(0, busyOtherwise) * 100);
    }
}

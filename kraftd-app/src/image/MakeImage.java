import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * Makes a container image without an engine and without a registry: a runtime linked from this JDK, the libraries of this
 * machine that it needs, the program, and an archive of the classes a start loads. Runs on Linux; what it makes runs on the
 * same kind of processor. The result is what {@code docker load} and {@code podman load} take.
 *
 * <p>Arguments: the program's jar, a folder to work in, the file to write, the version, the time of everything inside.
 */
public final class MakeImage {
    private static final int NOBODY = 10_001;
    private static final String JAVA = "opt/java";
    private static final String PROGRAM = "opt/kraftd";

    /** What the program and its libraries use of the JDK, and what they look up by name: curves, zones, character sets. */
    private static final String MODULES = String.join(
            ",",
            "java.base", "java.compiler", "java.desktop", "java.instrument", "java.logging", "java.management", "java.naming",
            "java.net.http", "java.prefs", "java.scripting", "java.security.jgss", "java.security.sasl", "java.sql",
            "java.transaction.xa", "java.xml", "java.xml.crypto", "jdk.charsets", "jdk.crypto.ec", "jdk.jfr", "jdk.localedata",
            "jdk.management", "jdk.naming.dns", "jdk.unsupported", "jdk.zipfs");

    /** How the process starts; paths below the working directory, so that the class archive finds the jar it was made from. */
    private static final List<String> OPTIONS = List.of(
            "-Xlog:disable", "-Xlog:all=error:stderr", "-XX:SharedArchiveFile=kraftd.jsa", "-Xshare:auto", "-XX:+UseSerialGC",
            "-XX:CompileThresholdScaling=3", "-XX:MaxRAMPercentage=60", "-XX:+ExitOnOutOfMemoryError");

    private final Path jar;
    private final Path root;
    private final Path work;
    private final Instant time;

    private MakeImage(Path jar, Path work, Instant time) {
        this.jar = jar;
        this.work = work;
        this.root = work.resolve("root");
        this.time = time;
    }

    public static void main(String[] arguments) throws Exception {
        Path tar = Path.of(arguments[2]).toAbsolutePath();
        MakeImage make = new MakeImage(
                Path.of(arguments[0]).toAbsolutePath(), Path.of(arguments[1]).toAbsolutePath(), Instant.parse(arguments[4]));
        make.root();
        make.image(tar, arguments[3]);
        System.out.printf("%s: %.1f MB%n", tar, Files.size(tar) / 1e6);
    }

    private void root() throws Exception {
        delete(root);
        Files.createDirectories(root.resolve("opt"));
        link();
        libraries();
        Files.createDirectories(root.resolve("etc"));
        Files.writeString(
                root.resolve("etc/passwd"),
                "root:x:0:0:root:/:/sbin/nologin\nkraftd:x:%d:%d:kraftd:/data:/sbin/nologin\n".formatted(NOBODY, NOBODY));
        Files.writeString(root.resolve("etc/group"), "root:x:0:\nkraftd:x:%d:\n".formatted(NOBODY));
        Files.writeString(root.resolve("etc/nsswitch.conf"), "hosts: files dns\n");
        for (String folder : List.of("data", "tmp", PROGRAM)) {
            Files.createDirectories(root.resolve(folder));
        }
        program();
    }

    private void link() throws Exception {
        Path java = root.resolve(JAVA);
        run(work, Path.of(System.getProperty("java.home"), "bin", "jlink").toString(), "--add-modules", MODULES,
                "--strip-java-debug-attributes", "--no-header-files", "--no-man-pages", "--compress=2",
                "--include-locales=en,de,fr,es,it,nl,ar", "--output", java.toString());
        Path certificates = java.resolve("lib/security/cacerts");
        Files.deleteIfExists(certificates);
        Files.copy(Path.of(System.getProperty("java.home"), "lib", "security", "cacerts").toRealPath(), certificates);
        run(work, java.resolve("bin/java").toString(), "-XX:+UseSerialGC", "-Xshare:dump");
    }

    /** Copies every library of the machine that the runtime is linked with, under the path by which it is looked for. */
    private void libraries() throws Exception {
        Pattern found = Pattern.compile("(?:=> )?(/\\S+) \\(0x");
        Set<Path> needed = new TreeSet<>();
        try (Stream<Path> files = Files.walk(root.resolve(JAVA))) {
            for (Path file : files.filter(MakeImage::isBinary).toList()) {
                Matcher lines = found.matcher(run(work, "ldd", file.toString()));
                while (lines.find()) {
                    needed.add(Path.of(lines.group(1)));
                }
            }
        }
        needed.addAll(restOfTheLibraryOfC(needed));
        for (Path library : needed) {
            Path copy = root.resolve(library.toString().substring(1));
            if (!library.startsWith(root) && !Files.exists(copy)) {
                Files.createDirectories(copy.getParent());
                Files.copy(library.toRealPath(), copy);
            }
        }
    }

    /** Parts of the C library that are linked with by what the program unpacks itself, such as SQLite. */
    private static List<Path> restOfTheLibraryOfC(Set<Path> needed) {
        Path c = needed.stream()
                .filter(library -> library.endsWith("libc.so.6"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The runtime is not linked with the GNU C library"));
        return Stream.of("libpthread.so.0", "libdl.so.2", "librt.so.1", "libm.so.6", "libresolv.so.2", "libnss_dns.so.2")
                .map(c::resolveSibling)
                .filter(Files::exists)
                .toList();
    }

    private static boolean isBinary(Path file) {
        String name = file.getFileName().toString();
        return Files.isRegularFile(file) && (name.contains(".so") || file.getParent().endsWith("bin"));
    }

    /** The class archive holds when the jar has the name, the size and the time that it had now. */
    private void program() throws Exception {
        Path home = root.resolve(PROGRAM);
        Path copy = Files.copy(jar, home.resolve("kraftd-app.jar"));
        Files.setLastModifiedTime(copy, FileTime.from(time));
        run(home, "../java/bin/java", "-XX:ArchiveClassesAtExit=kraftd.jsa", "-XX:+UseSerialGC", "-jar", "kraftd-app.jar",
                "rehearse");
        String loaded = run(home, "../java/bin/java", "-Xlog:class+load", "-XX:SharedArchiveFile=kraftd.jsa", "-XX:+UseSerialGC",
                "-jar", "kraftd-app.jar", "--version");
        if (!loaded.contains("shared objects file (top)")) {
            throw new IllegalStateException("The archive of classes is not used");
        }
    }

    private void image(Path tar, String version) throws Exception {
        List<byte[]> layers = new ArrayList<>();
        List<String> digests = new ArrayList<>();
        for (List<String> folders : List.of(List.of("opt/java", "etc", "lib", "lib64", "usr", "data", "tmp"), List.of(PROGRAM))) {
            ByteArrayOutputStream zipped = new ByteArrayOutputStream();
            digests.add("sha256:" + layer(folders, zipped));
            layers.add(zipped.toByteArray());
        }
        ObjectMapper json = new ObjectMapper();
        Map<String, Object> manifest = new TreeMap<>();
        manifest.put("Config", "config.json");
        manifest.put("RepoTags", List.of("kraftd:" + version));
        manifest.put("Layers", List.of("runtime.tar.gz", "program.tar.gz"));
        try (Tar out = new Tar(Files.newOutputStream(tar), time)) {
            out.file("config.json", false, json.writeValueAsBytes(configuration(digests, version)));
            out.file("runtime.tar.gz", false, layers.get(0));
            out.file("program.tar.gz", false, layers.get(1));
            out.file("manifest.json", false, json.writeValueAsBytes(List.of(manifest)));
        }
    }

    private Map<String, Object> configuration(List<String> digests, String version) {
        List<String> entry = new ArrayList<>(List.of("/" + JAVA + "/bin/java"));
        entry.addAll(OPTIONS);
        entry.addAll(List.of("-jar", "kraftd-app.jar"));
        Map<String, Object> run = new TreeMap<>();
        run.put("User", NOBODY + ":" + NOBODY);
        run.put("WorkingDir", "/" + PROGRAM);
        run.put("Entrypoint", entry);
        run.put("Env", List.of("PATH=/" + JAVA + "/bin", "LANG=C.UTF-8", "SERVER_HOST=0.0.0.0", "KRAFTD_DATA_DIR=/data"));
        run.put("ExposedPorts", Map.of("8000/tcp", Map.of()));
        run.put("Volumes", Map.of("/data", Map.of(), "/tmp", Map.of()));
        run.put("StopSignal", "SIGTERM");
        run.put("Labels", Map.of("org.opencontainers.image.title", "Kraftd", "org.opencontainers.image.version", version));
        String processor = System.getProperty("os.arch").equals("aarch64") ? "arm64" : "amd64";
        Map<String, Object> all = new TreeMap<>();
        all.put("architecture", processor);
        all.put("os", "linux");
        all.put("created", time.toString());
        all.put("config", run);
        all.put("rootfs", Map.of("type", "layers", "diff_ids", digests));
        return all;
    }

    /** Writes these folders as one layer and gives the hash of the tar in it. */
    private String layer(List<String> folders, OutputStream zipped) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (Tar out = new Tar(new DigestOutputStream(new GZIPOutputStream(zipped), digest), time)) {
            for (String folder : folders) {
                if (Files.isDirectory(root.resolve(folder))) {
                    tree(out, root.resolve(folder));
                }
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private void tree(Tar out, Path top) throws IOException {
        for (Path above = root.relativize(top).getParent(); above != null; above = above.getParent()) {
            out.folder(above.toString(), false);
        }
        List<Path> all;
        try (Stream<Path> files = Files.walk(top)) {
            all = files.sorted().toList();
        }
        for (Path file : all) {
            String name = root.relativize(file).toString();
            if (Files.isSymbolicLink(file)) {
                out.link(name, Files.readSymbolicLink(file).toString());
            } else if (Files.isDirectory(file)) {
                out.folder(name, name.equals("data") || name.equals("tmp"));
            } else {
                out.file(name, Files.isExecutable(file), Files.readAllBytes(file));
            }
        }
    }

    /** A tar in the form that POSIX calls ustar: everything is root's but the folders that the program may write to. */
    private static final class Tar implements AutoCloseable {
        private static final int BLOCK = 512;

        private final OutputStream out;
        private final Instant time;

        Tar(OutputStream out, Instant time) {
            this.out = new BufferedOutputStream(out);
            this.time = time;
        }

        void folder(String name, boolean writable) throws IOException {
            header(name + "/", '5', writable ? 0770 : 0755, writable ? NOBODY : 0, 0, "");
        }

        void link(String name, String target) throws IOException {
            header(name, '2', 0777, 0, 0, target);
        }

        void file(String name, boolean executable, byte[] bytes) throws IOException {
            header(name, '0', executable ? 0755 : 0644, 0, bytes.length, "");
            out.write(bytes);
            out.write(new byte[(BLOCK - bytes.length % BLOCK) % BLOCK]);
        }

        private void header(String name, char kind, int mode, int owner, long size, String target) throws IOException {
            byte[] header = new byte[BLOCK];
            text(header, 0, 100, name);
            octal(header, 100, 8, mode);
            octal(header, 108, 8, owner);
            octal(header, 116, 8, owner);
            octal(header, 124, 12, size);
            octal(header, 136, 12, time.getEpochSecond());
            text(header, 148, 8, "        ");
            header[156] = (byte) kind;
            text(header, 157, 100, target);
            text(header, 257, 8, "ustar\u000000");
            int sum = 0;
            for (byte each : header) {
                sum += each & 0xff;
            }
            octal(header, 148, 7, sum);
            out.write(header);
        }

        private static void octal(byte[] header, int at, int width, long value) {
            text(header, at, width, String.format("%0" + (width - 1) + "o", value));
        }

        private static void text(byte[] header, int at, int width, String text) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            if (bytes.length > width) {
                throw new IllegalArgumentException("Too long for a tar: " + text);
            }
            System.arraycopy(bytes, 0, header, at, bytes.length);
        }

        @Override
        public void close() throws IOException {
            out.write(new byte[2 * BLOCK]);
            out.close();
        }
    }

    private static String run(Path where, String... command) throws Exception {
        Process process =
                new ProcessBuilder(command).directory(where.toFile()).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said;
        try (InputStream in = process.getInputStream()) {
            said = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        if (process.waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", command) + " failed:\n" + said);
        }
        return said;
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}

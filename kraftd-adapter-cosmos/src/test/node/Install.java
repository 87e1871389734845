import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Installs the test server that a folder names, exactly as the lock file says and without running anybody's scripts,
 * unless that was done already. A machine without Node, or without a registry to install from, gets one line and goes on
 * without the tests that need it; where CI=true it is an error.
 */
class Install {
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (List.of(arguments).contains("true")) {
            return; // why: nobody tests, as the last two arguments say.
        }
        Path here = Path.of(arguments[0]);
        Path lock = here.resolve("package-lock.json");
        Path done = here.resolve("node_modules").resolve(".installed");
        if (Files.exists(done) && Files.readString(done).equals(Files.readString(lock))) {
            return;
        }
        Optional<Path> npm = onPath("npm");
        if (npm.isEmpty() || onPath("node").isEmpty()) {
            goOnWithout(arguments[1], "there is no Node on this machine");
        }
        List<String> command = new ArrayList<>(List.of(npm.get().toString(), "ci", "--ignore-scripts", "--no-audit", "--no-fund"));
        int code = new ProcessBuilder(command).directory(here.toFile()).inheritIO().start().waitFor();
        if (code != 0) {
            goOnWithout(arguments[1], "npm could not install the test server");
        }
        Files.copy(lock, done, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    private static void goOnWithout(String what, String why) {
        boolean mustNotBe = "true".equals(System.getenv("CI"));
        System.out.println("Tests against the " + what + " server " + (mustNotBe ? "cannot run: " : "are skipped: ") + why);
        System.exit(mustNotBe ? 1 : 0);
    }

    private static Optional<Path> onPath(String name) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> Stream.of(name, name + ".cmd", name + ".exe").map(file -> Path.of(folder, file)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}

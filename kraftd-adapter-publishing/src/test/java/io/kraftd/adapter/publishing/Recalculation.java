package io.kraftd.adapter.publishing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** LibreOffice without a window, told to compute every formula anew when it opens a file. */
final class Recalculation {
    private static final String SETTINGS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry">
              <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
                <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
              </item>
            </oor:items>
            """;

    private Recalculation() {}

    /** Where LibreOffice is installed. */
    static Optional<Path> program() {
        return Stream.of(System.getenv("PATH").split(":"))
                .map(folder -> Path.of(folder, "soffice"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** The same workbooks by name, with every formula computed by LibreOffice: all in one run, since starting it takes longest. */
    static Map<String, byte[]> of(Map<String, byte[]> workbooks, Path folder) throws IOException, InterruptedException {
        Path profile = Files.createDirectories(folder.resolve("profile/user"));
        Files.writeString(profile.resolve("registrymodifications.xcu"), SETTINGS);
        Path out = Files.createDirectories(folder.resolve("out"));
        List<String> command = new ArrayList<>(List.of(
                program().orElseThrow().toString(),
                "-env:UserInstallation=" + profile.getParent().toUri(),
                "--headless",
                "--convert-to",
                "xlsx:Calc MS Excel 2007 XML",
                "--outdir",
                out.toString()));
        for (Map.Entry<String, byte[]> workbook : workbooks.entrySet()) {
            Path in = folder.resolve(workbook.getKey() + ".xlsx");
            command.add(Files.write(in, workbook.getValue()).toString());
        }
        run(command, folder);
        Map<String, byte[]> computed = new HashMap<>();
        for (String name : workbooks.keySet()) {
            computed.put(name, Files.readAllBytes(out.resolve(name + ".xlsx")));
        }
        return computed;
    }

    private static void run(List<String> command, Path folder) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IOException("LibreOffice did not end in two minutes");
        }
    }
}

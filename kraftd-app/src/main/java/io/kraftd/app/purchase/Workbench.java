package io.kraftd.app.purchase;

import io.kraftd.domain.document.Document;
import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.extracted.DocumentType;
import io.kraftd.domain.shared.DeadlinePassedException;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.ports.content.Content;
import io.kraftd.ports.reading.UnreadableFileException;
import io.kraftd.usecases.ExtractDocument;
import io.kraftd.usecases.FileTooLargeException;
import io.kraftd.usecases.Kraftd;
import io.kraftd.usecases.UploadDocument;
import io.kraftd.usecases.procurement.Procurement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** One person's purchases, over stores that end with the command. */
public final class Workbench {
    private final Kraftd kraftd;
    private final EmailAddress owner;

    /** Works as this owner, who must be known to the stores. */
    public Workbench(Kraftd kraftd, EmailAddress owner) {
        this.kraftd = kraftd;
        this.owner = owner;
    }

    EmailAddress owner() {
        return owner;
    }

    Procurement procurement() {
        return kraftd.procurement();
    }

    /** Takes a file in and reads it; {@link UnusableFileException} when that cannot be. */
    DocumentId read(Path file, DocumentType claimed) {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new UnusableFileException(file, "There is no such file that may be read");
        }
        try {
            String name = file.getFileName().toString();
            Document document = kraftd.uploadDocument()
                    .handle(new UploadDocument.Command(owner, name, Content.ofFile(file), Optional.of(claimed), true))
                    .value();
            kraftd.extractDocument().handle(new ExtractDocument.Command(owner, document.id()));
            return document.id();
        } catch (UnreadableFileException refused) {
            throw new UnusableFileException(
                    file, refused.getMessage() + " (" + refused.reason().code() + ")");
        } catch (DeadlinePassedException late) {
            throw new UnusableFileException(file, "The time for " + late.what() + " is up");
        } catch (FileTooLargeException large) {
            throw new UnusableFileException(file, "It is larger than " + large.mostBytes() / (1024 * 1024) + " MB");
        } catch (IOException broken) {
            throw new UnusableFileException(file, "It cannot be read from the disk");
        }
    }
}

/** Contents in Azure Blob Storage. The door is {@link io.kraftd.adapter.blob.BlobContents}. */
@NullMarked
package io.kraftd.adapter.blob;

import org.jspecify.annotations.NullMarked;

/** JSON Schemas of records, made from what the mapper itself says of its serializers: there is no second list of names. */
@NullMarked
package io.kraftd.json.schema;

import org.jspecify.annotations.NullMarked;

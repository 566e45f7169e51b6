import {ExtractError} from "./extract/extract-error.ts";
import type {Metadata} from "./extract/metadata.ts";
import type {Format} from "./extract/sniff-format.ts";
import {readMetadataInWorker} from "./extract/worker-pool.ts";

export type {Metadata} from "./extract/metadata.ts";

const limits = {timeoutMs: 10_000, memoryMb: 256};

/**
 * What a document says of itself: of HTML its `<meta>` fields, Open Graph, JSON-LD, `<html lang>` and `<time>`; of PDF
 * its information and XMP; of DOCX and XLSX their properties. Empty where there is nothing, or it cannot be read.
 */
export async function extractMetadata(
  bytes: Uint8Array,
  {format, mediaType = ""}: {format: Format; mediaType?: string | undefined}
): Promise<Metadata> {
  const charset = /charset\s*=\s*"?([\w-]+)/i.exec(mediaType)?.[1];
  try {
    return await readMetadataInWorker({bytes, format, ...(charset ? {charset} : {})}, limits);
  } catch (error) {
    if (error instanceof ExtractError) return {};
    throw error;
  }
}

/** Of the store that journeys start: what they use of it. */
declare module "@20minutes/s3rver" {
  export default class S3rver {
    constructor(options: {
      readonly port: number;
      readonly address: string;
      readonly silent: boolean;
      readonly directory: string;
      readonly configureBuckets: readonly { readonly name: string; readonly configs: string[] }[];
    });
    run(): Promise<{ readonly port: number }>;
    close(): Promise<void>;
    readonly store: {
      listObjects(
        bucket: string,
        options: { readonly maxKeys: number },
      ): Promise<{ readonly objects: readonly { readonly key: string }[] }>;
      getObject(bucket: string, key: string): Promise<{ readonly content: AsyncIterable<Buffer> }>;
      deleteObject(bucket: string, key: string): Promise<void>;
    };
  }
}

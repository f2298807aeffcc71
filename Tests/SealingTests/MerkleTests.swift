import Sealing
import TestSupport
import Testing

/// The reference leaves and roots of Certificate Transparency's own tests of RFC 6962.
@Suite struct MerkleTests {
  static let leaves = [
    "", "00", "10", "2021", "3031", "40414243", "5051525354555657",
    "606162636465666768696a6b6c6d6e6f",
  ].map { hex($0) }
  static let roots = [
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
  ]

  private func tree(_ count: Int) -> MerkleTree {
    var tree = MerkleTree()
    for index in 0..<count {
      let leaf = index < Self.leaves.count ? Self.leaves[index] : [UInt8(index & 255), 7]
      tree.append(MerkleTree.leafHash(leaf))
    }
    return tree
  }

  @Test func roots() {
    let tree = tree(8)
    for size in 0...8 { #expect(tree.root(at: size).hex == Self.roots[size]) }
  }

  /// The proof for the sixth of eight leaves, from the same tests.
  @Test func knownProof() throws {
    let proof = try tree(8).inclusionProof(of: 5, at: 8)
    #expect(
      proof.map(\.hex) == [
        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
      ])
  }

  @Test func everyProofOfEverySize() throws {
    let tree = tree(40)
    for size in 1...40 {
      let root = tree.root(at: size)
      for leaf in 0..<size {
        let hash = MerkleTree.leafHash(
          leaf < Self.leaves.count ? Self.leaves[leaf] : [UInt8(leaf & 255), 7])
        let proof = try tree.inclusionProof(of: leaf, at: size)
        func holds(_ index: Int, _ proof: [Digest]) -> Bool {
          MerkleProof.verifiesInclusion(of: hash, at: index, size: size, root: root, proof: proof)
        }
        #expect(holds(leaf, proof))
        #expect(!holds(leaf + 1, proof))
        #expect(!holds(leaf, proof + [root]))
        if !proof.isEmpty { #expect(!holds(leaf, proof.dropLast())) }
      }
      for old in 0...size {
        let proof = try tree.consistencyProof(from: old, to: size)
        #expect(
          MerkleProof.verifiesConsistency(
            from: old, tree.root(at: old), to: size, root, proof: proof))
        if old > 0, old < size {
          let other = tree.root(at: old - 1)
          #expect(!MerkleProof.verifiesConsistency(from: old, other, to: size, root, proof: proof))
        }
      }
    }
    #expect(throws: SealingError.self) { try tree.inclusionProof(of: 40, at: 40) }
    #expect(throws: SealingError.self) { try tree.consistencyProof(from: 3, to: 41) }
  }
}

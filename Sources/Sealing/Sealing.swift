import Crypto
import CryptoExtras
import Foundation

import Foundation
import Mustache

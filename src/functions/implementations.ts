/**
 * Every custom function by its name in a cell. What stands here and what functions.json declares is
 * compared by a test.
 */
import { canTyLe, phanBoVon, tyLeGiaiNgan } from './allocation';
import {
  chiSoNgheoDaChieu,
  chuanNgheo,
  phanLoaiHo,
  phanLoaiThuNhap,
  soChiSoThieuHut,
  thuNhapThap,
} from './classification';
import { kiemTraVon, kiemTraVonChiTiet, tyLeDoiUng, vonDoiUng } from './counterpart';
import { hoCuoiKy, kiemTraDienBien } from './flow';
import {
  datChiTieu,
  giamTyLe,
  soHoPhaiGiam,
  tyLeBaoPhu,
  tyLeCanNgheo,
  tyLeNgheo,
  tyLeNgheoDaChieu,
} from './rates';
import { chuanHoaChu, chuyenSo, docSo } from './words';
import { hanLamViec, soNgayLamViec } from './working-days';

/**
 * Arguments as a host hands them over, see cells.ts; the result is a number, a text or rows of
 * them.
 */
export type Implementation = (...args: never[]) => unknown;

export const implementations: Readonly<Record<string, Implementation>> = {
  TYLENGHEO: tyLeNgheo,
  TYLECANNGHEO: tyLeCanNgheo,
  TYLENGHEODACHIEU: tyLeNgheoDaChieu,
  TYLEBAOPHU: tyLeBaoPhu,
  GIAMTYLE: giamTyLe,
  SOHOPHAIGIAM: soHoPhaiGiam,
  DATCHITIEU: datChiTieu,
  PHANLOAIHO: phanLoaiHo,
  PHANLOAITHUNHAP: phanLoaiThuNhap,
  CHUANNGHEO: chuanNgheo,
  THUNHAPTHAP: thuNhapThap,
  SOCHISOTHIEUHUT: soChiSoThieuHut,
  CHISONGHEODACHIEU: chiSoNgheoDaChieu,
  HOCUOIKY: hoCuoiKy,
  KIEMTRADIENBIEN: kiemTraDienBien,
  VONDOIUNG: vonDoiUng,
  TYLEDOIUNG: tyLeDoiUng,
  KIEMTRAVON: kiemTraVon,
  KIEMTRAVONCHITIET: kiemTraVonChiTiet,
  PHANBOVON: phanBoVon,
  CANTYLE: canTyLe,
  TYLEGIAINGAN: tyLeGiaiNgan,
  HANLAMVIEC: hanLamViec,
  SONGAYLAMVIEC: soNgayLamViec,
  DOCSO: docSo,
  CHUYENSO: chuyenSo,
  CHUANHOACHU: chuanHoaChu,
};
